// Suggests names while a reader types into the search box. Without it the box works all the same.
// The pattern is the ARIA Authoring Practices' editable combobox with a list.
'use strict';

// The answer names the site as the world knows it; this page may have been reached by another name.
const go = (option) => {
  const address = new URL(option.dataset.address);
  location.assign(address.pathname + address.search);
};

for (const input of document.querySelectorAll('form.ask input[name=q]')) {
  const list = document.createElement('ul');
  list.id = input.id + '-suggestions';
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.form.dataset.suggestions);
  list.hidden = true;
  input.form.append(list);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);

  let active = -1;
  let asked = null;
  let waiting = 0;

  const choose = (index) => {
    active = index;
    [...list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === active)));
    if (active < 0) {
      input.removeAttribute('aria-activedescendant');
    } else {
      input.setAttribute('aria-activedescendant', list.children[active].id);
      list.children[active].scrollIntoView({ block: 'nearest' });
    }
  };

  const close = () => {
    clearTimeout(waiting);
    asked?.abort();
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    choose(-1);
  };

  const option = (text, description, address, at) => {
    const item = document.createElement('li');
    item.id = `${list.id}-${at}`;
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    item.dataset.address = address;
    const small = document.createElement('small');
    small.textContent = description;
    item.append(text, ' ', small);
    return item;
  };

  const show = ([, texts, descriptions, addresses]) => {
    list.replaceChildren(...texts.map((text, at) => option(text, descriptions[at], addresses[at], at)));
    list.hidden = texts.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    choose(-1);
  };

  const ask = async () => {
    asked?.abort();
    asked = new AbortController();
    try {
      const address = new URL(input.form.dataset.suggest, location);
      address.searchParams.set('q', input.value);
      const answer = await fetch(address, { signal: asked.signal });
      if (answer.ok) show(await answer.json());
    } catch {
      // No suggestions, then.
    }
  };

  input.addEventListener('input', () => {
    close();
    if (input.value.trim().length > 1) waiting = setTimeout(ask, 150);
  });
  input.addEventListener('keydown', (event) => {
    const options = list.children.length;
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !list.hidden) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      choose((active + 1 + step + options + 1) % (options + 1) - 1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      go(list.children[active]);
    }
  });
  input.addEventListener('blur', close);
  // Before the box loses the focus, and with it the list.
  list.addEventListener('mousedown', (event) => {
    const item = event.target.closest('[role=option]');
    if (item) {
      event.preventDefault();
      go(item);
    }
  });
  close();
}
