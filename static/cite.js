// Puts a button beside each citation that copies it. Without it the text can be selected.
'use strict';

for (const box of document.querySelectorAll('section.cite')) {
  if (!navigator.clipboard) {
    break;
  }
  const status = box.querySelector('[role=status]');
  for (const row of box.querySelectorAll('dd')) {
    const citation = row.querySelector('.citation').textContent;
    const style = row.previousElementSibling.textContent;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = box.dataset.copy;
    button.setAttribute('aria-label', box.dataset.copy + ': ' + style);
    button.addEventListener('click', async () => {
      status.textContent = '';
      try {
        await navigator.clipboard.writeText(citation);
        status.textContent = style + ': ' + box.dataset.copied;
      } catch {
        status.textContent = box.dataset.failed;
      }
    });
    row.append(button);
  }
}
