package org.vigil.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Original;
import org.vigil.entry.Passage;
import org.vigil.entry.TextLanguage;
import org.vigil.entry.Title;

class LanguageDetectionTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            textBlock =
                    """
                    The delegation spoke with prisoners in private and left a letter for the governor. => ENGLISH
                    La délégation a parlé seule à seule avec les détenus et a laissé une lettre.      => FRENCH
                    Комитет посетил следственные изоляторы, где говорил с заключёнными наедине.      => RUSSIAN
                    Путін денонсував Конвенцію проти катувань, і комітет більше не приїде.           => UKRAINIAN
                    Der Ausschuss besuchte Gefängnisse in Tschetschenien und sprach mit Häftlingen.  => OTHER
                    Звіт                                                                             => OTHER
                    1998 2001 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016  => OTHER
                    ``                                                                               => OTHER
                    """)
    void tellsTheLanguagesOfTheArchiveFromAllOthers(String text, TextLanguage language) {
        assertThat(LanguageDetection.of(null, text)).isEqualTo(language);
        assertThat(LanguageDetection.of("und", text)).isEqualTo(language);
    }

    @Test
    void believesWhatIsGiven() {
        assertThat(LanguageDetection.of("fr", "The delegation spoke with prisoners in private and left a letter."))
                .isEqualTo(TextLanguage.FRENCH);
    }

    @Test
    void givesTheWordsOfASourceTheirLanguageAndTheEntryNone() {
        var bytes = "Комитет посетил изоляторы.\nОн говорил там с заключёнными.".getBytes(StandardCharsets.UTF_8);
        var entry = Entry.builder(new EntryId("news"), EntryKind.ARTICLE, Title.ours("News"))
                .sourceHash(Original.of("text/plain", bytes).hash())
                .build();

        var attached = SourceText.attach(entry, bytes);

        assertThat(attached.passages()).extracting(Passage::language).containsOnly(TextLanguage.RUSSIAN);
        assertThat(attached.language()).isNull();
    }
}
