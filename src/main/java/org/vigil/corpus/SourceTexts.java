package org.vigil.corpus;

/** Source texts: plain text, a paragraph a line. */
final class SourceTexts implements FileFormat {
    @Override
    public String names() {
        return "*.txt";
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.endsWith(".txt");
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public void read(CorpusFile file) throws Utf8.Malformed {
        file.found(SourceText.read(file.path(), file.original()));
    }
}
