package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.entry.EntryDate;

/** Dates as each language puts them into a sentence. */
class DateWordsTest {
    private static DateWords in(String tag) {
        return new DateWords(Messages.load(tag));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    en [2016-07-04..2016-07-08] => between 4 July 2016 and 8 July 2016
                    fr [2016-07-04..2016-07-08] => entre le 4 juillet 2016 et le 8 juillet 2016
                    ru [2016-07-04..2016-07-08] => не раньше 4 июля 2016 г. и не позже 8 июля 2016 г.
                    uk [2016-07-04..2016-07-08] => не раніше 4 липня 2016 р. і не пізніше 8 липня 2016 р.
                    en [2004-08..2005] => between August 2004 and 2005
                    fr [2004-08..2005] => entre août 2004 et 2005
                    ru [2004-08..2005] => не раньше августа 2004 г. и не позже 2005 г.
                    uk [2004-08..2005] => не раніше серпня 2004 р. і не пізніше 2005 р.
                    en [2026-10-01..] => not before 1 October 2026
                    fr [2026-10-01..] => pas avant le 1er octobre 2026
                    ru [2026-10-01..] => не раньше 1 октября 2026 г.
                    uk [2026-10-01..] => не раніше 1 жовтня 2026 р.
                    fr [..2005-07-31] => pas après le 31 juillet 2005
                    ru [..2005-07] => не позже июля 2005 г.
                    uk [..2005-07] => не пізніше липня 2005 р.
                    fr 2004-11-03~ => vers le 3 novembre 2004
                    fr 2004-11~ => vers novembre 2004
                    ru 2004-11~ => приблизительно ноябрь 2004 г.
                    uk 2004-11~ => приблизно листопад 2004 р.
                    fr 2003-05-01/ => début : 1er mai 2003 ; la fin n’est pas établie
                    """)
    void dateStandsAsItsLanguageWantsIt(String asked, String words) {
        var parts = asked.split(" ", 2);
        assertThat(in(parts[0]).words(new EntryDate(parts[1])).replaceAll("\\h", " "))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    en 2026-10-01            => 1 October 2026
                    fr 2026-10-01            => 1er octobre 2026
                    fr 2026-10-11            => 11 octobre 2026
                    fr 2006-09-01/2006-09-10 => 1er–10 septembre 2006
                    fr 2003-03-25/2003-04-01 => 25 mars – 1er avril 2003
                    fr 2001-01/2001-11       => janvier – novembre 2001
                    """)
    void firstDayOfAMonthIsAnOrdinalInFrench(String asked, String words) {
        dateStandsAsItsLanguageWantsIt(asked, words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    en date.as-of 2025-09         => as of September 2025
                    fr date.as-of 2025-09         => en septembre 2025
                    ru date.as-of 2025-09         => по данным сентября 2025 г.
                    uk date.as-of 2025-09         => за даними вересня 2025 р.
                    fr date.as-of 2003-06-30      => au 30 juin 2003
                    ru date.as-of 2003-06-30      => по состоянию на 30 июня 2003 г.
                    uk date.as-of 2003-06-30      => станом на 30 червня 2003 р.
                    fr sum.period.first 2010-04   => jusqu’en avril 2010
                    fr sum.period.first 2010-04-12 => jusqu’au 12 avril 2010
                    ru sum.period.first 2010-04   => до апреля 2010 г.
                    fr sum.period.after 2010-04-01 => après le 1er avril 2010
                    uk sum.period.after 2010-04   => після квітня 2010 р.
                    fr understood.from 2006-09-04 => à partir du 4 septembre 2006
                    fr understood.from 2006-10    => depuis octobre 2006
                    fr understood.to 2006-09-01   => jusqu’au 1er septembre 2006
                    fr understood.to 2006         => jusqu’en 2006
                    ru understood.from 2006-10    => не раньше октября 2006 г.
                    uk understood.to 2006-09-04   => не пізніше 4 вересня 2006 р.
                    """)
    void sentenceTakesInADayOrALongerTime(String asked, String words) {
        var parts = asked.split(" ", 3);
        assertThat(in(parts[0]).sentence(parts[1], new EntryDate(parts[2])).replaceAll("\\h", " "))
                .isEqualTo(words);
    }
}
