package org.vigil.cite;

import java.util.List;

/** A form in which a citation can be taken along. To add one, write it and name it in {@link #ALL}. */
public interface CitationFormat {
    /** In the order in which they are offered. */
    @SuppressWarnings("ClassInitializationDeadlock") // Asked for first by the one thread that puts the site together.
    List<CitationFormat> ALL = List.of(
            new BibtexFormat(), new RisFormat(), new CslJsonFormat(), new LinkedDataFormat(), new PlainFormat());

    /** As readers know it: BibTeX, RIS, CSL-JSON. */
    String name();

    String mediaType();

    /** Ends the address of an entry, such as {@code .bib}. */
    String suffix();

    /** Whether documents one behind the other are one document with all of them: so results are taken along. */
    default boolean holdsMany() {
        return false;
    }

    /** Whether programs read it, which signposts then lead to. */
    default boolean isData() {
        return true;
    }

    /** @return the whole document, to be sent as UTF-8 */
    String write(Cited cited);
}
