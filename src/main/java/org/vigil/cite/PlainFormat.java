package org.vigil.cite;

/** All styles one below the other, for those who copy by hand. */
final class PlainFormat implements CitationFormat {
    @Override
    public String name() {
        return "Text";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public String suffix() {
        return ".txt";
    }

    @Override
    public boolean isData() {
        return false;
    }

    @Override
    public String write(Cited cited) {
        var text = new StringBuilder()
                .append(PlainLine.of(cited.entry().title().text()))
                .append('\n')
                .append(cited.url())
                .append('\n');
        for (var style : CitationStyle.ALL) {
            text.append('\n').append(style.label()).append('\n');
            for (var form : style.cite(cited)) {
                text.append(form.text()).append('\n');
            }
        }
        return text.toString();
    }
}
