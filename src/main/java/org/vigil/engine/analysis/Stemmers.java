package org.vigil.engine.analysis;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.bn.BengaliStemFilter;
import org.apache.lucene.analysis.br.BrazilianStemFilter;
import org.apache.lucene.analysis.ckb.SoraniStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanMinimalStemFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.gl.GalicianMinimalStemFilter;
import org.apache.lucene.analysis.gl.GalicianStemFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemmer;
import org.apache.lucene.analysis.no.NorwegianMinimalStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseMinimalStemFilter;
import org.apache.lucene.analysis.pt.PortugueseStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.BasqueStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.German2Stemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.KpStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.LovinsStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** The stemmers of Lucene under the names that Elasticsearch gives them. */
final class Stemmers {
    /** All of them, so that a further language of texts needs an analyzer in the index's settings and nothing here. */
    static final Map<String, UnaryOperator<TokenStream>> BY_NAME = Map.ofEntries(
            entry("arabic", ArabicStemFilter::new),
            entry("armenian", snowball(ArmenianStemmer::new)),
            entry("basque", snowball(BasqueStemmer::new)),
            entry("bengali", BengaliStemFilter::new),
            entry("brazilian", BrazilianStemFilter::new),
            entry("bulgarian", BulgarianStemFilter::new),
            entry("catalan", snowball(CatalanStemmer::new)),
            entry("czech", CzechStemFilter::new),
            entry("danish", snowball(DanishStemmer::new)),
            entry("dutch", snowball(DutchStemmer::new)),
            entry("dutch_kp", snowball(KpStemmer::new)),
            entry("kp", snowball(KpStemmer::new)),
            entry("english", PorterStemFilter::new),
            entry("kstem", KStemFilter::new),
            entry("light_english", KStemFilter::new),
            entry("lovins", snowball(LovinsStemmer::new)),
            entry("minimal_english", EnglishMinimalStemFilter::new),
            entry("porter", PorterStemFilter::new),
            entry("porter2", snowball(EnglishStemmer::new)),
            entry("possessive_english", EnglishPossessiveFilter::new),
            entry("estonian", snowball(EstonianStemmer::new)),
            entry("finnish", snowball(FinnishStemmer::new)),
            entry("light_finnish", FinnishLightStemFilter::new),
            entry("french", snowball(FrenchStemmer::new)),
            entry("light_french", FrenchLightStemFilter::new),
            entry("minimal_french", FrenchMinimalStemFilter::new),
            entry("galician", GalicianStemFilter::new),
            entry("minimal_galician", GalicianMinimalStemFilter::new),
            entry("german", snowball(GermanStemmer::new)),
            entry("german2", snowball(German2Stemmer::new)),
            entry("light_german", GermanLightStemFilter::new),
            entry("minimal_german", GermanMinimalStemFilter::new),
            entry("greek", GreekStemFilter::new),
            entry("hindi", HindiStemFilter::new),
            entry("hungarian", snowball(HungarianStemmer::new)),
            entry("light_hungarian", HungarianLightStemFilter::new),
            entry("indonesian", IndonesianStemFilter::new),
            entry("irish", snowball(IrishStemmer::new)),
            entry("italian", snowball(ItalianStemmer::new)),
            entry("light_italian", ItalianLightStemFilter::new),
            entry("latvian", LatvianStemFilter::new),
            entry("lithuanian", snowball(LithuanianStemmer::new)),
            entry("norwegian", snowball(NorwegianStemmer::new)),
            entry("light_norwegian", NorwegianLightStemFilter::new),
            entry("minimal_norwegian", NorwegianMinimalStemFilter::new),
            entry("light_nynorsk", tokens -> new NorwegianLightStemFilter(tokens, NorwegianLightStemmer.NYNORSK)),
            entry("minimal_nynorsk", tokens -> new NorwegianMinimalStemFilter(tokens, NorwegianLightStemmer.NYNORSK)),
            entry("portuguese", snowball(PortugueseStemmer::new)),
            entry("light_portuguese", PortugueseLightStemFilter::new),
            entry("minimal_portuguese", PortugueseMinimalStemFilter::new),
            entry("portuguese_rslp", PortugueseStemFilter::new),
            entry("romanian", snowball(RomanianStemmer::new)),
            entry("russian", snowball(RussianStemmer::new)),
            entry("light_russian", RussianLightStemFilter::new),
            entry("sorani", SoraniStemFilter::new),
            entry("spanish", snowball(SpanishStemmer::new)),
            entry("light_spanish", SpanishLightStemFilter::new),
            entry("spanish_plural", SpanishPluralStemFilter::new),
            entry("swedish", snowball(SwedishStemmer::new)),
            entry("light_swedish", SwedishLightStemFilter::new),
            entry("turkish", snowball(TurkishStemmer::new)));

    private Stemmers() {}

    /** A stemmer keeps the word it is at, so each stream of words has its own. */
    private static UnaryOperator<TokenStream> snowball(Supplier<SnowballStemmer> stemmer) {
        return tokens -> new SnowballFilter(tokens, stemmer.get());
    }
}
