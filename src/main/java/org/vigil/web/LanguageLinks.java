package org.vigil.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.AttributeValueQuotes;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;
import org.vigil.link.Permalinks;

/** Lets the links and forms of a page keep the language that its reader chose. The site keeps nothing of readers, so addresses do. */
public final class LanguageLinks extends AbstractTemplateHandler {
    private static final List<String> ADDRESSES = List.of("href", "action", "formaction", "data-suggest");
    private static final Set<String> ELEMENTS = Set.of("a", "link", "form", "button");

    private Reading reading() {
        return (Reading) getContext().getVariable(Templates.READING);
    }

    private <T extends IProcessableElementTag> T kept(T tag) {
        // What leads to another language says so.
        if (!ELEMENTS.contains(tag.getElementCompleteName()) || tag.hasAttribute("hreflang")) {
            return tag;
        }
        var changed = tag;
        for (var name : ADDRESSES) {
            var value = tag.getAttributeValue(name);
            if (value != null) {
                var address = HtmlEscape.unescapeHtml(value);
                var inLanguage = reading().link(address);
                if (!inLanguage.equals(address)) {
                    changed = getContext()
                            .getModelFactory()
                            .setAttribute(changed, name, HtmlEscape.escapeHtml4Xml(inLanguage));
                }
            }
        }
        return changed;
    }

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
        super.handleOpenElement(kept(tag));
        // The fields of a form that is sent by GET take the place of the query in its address.
        if (tag.getElementCompleteName().equals("form") && reading().named()) {
            var attributes = new LinkedHashMap<String, String>();
            attributes.put("type", "hidden");
            attributes.put("name", Permalinks.LANGUAGE);
            attributes.put("value", reading().tag());
            super.handleStandaloneElement(getContext()
                    .getModelFactory()
                    .createStandaloneElementTag("input", attributes, AttributeValueQuotes.DOUBLE, false, false));
        }
    }

    @Override
    public void handleStandaloneElement(IStandaloneElementTag tag) {
        super.handleStandaloneElement(kept(tag));
    }

    /** Makes the engine send every page through. */
    static final class Dialect implements IPostProcessorDialect {
        @Override
        public String getName() {
            return "language";
        }

        @Override
        public int getDialectPostProcessorPrecedence() {
            return 0;
        }

        @Override
        public Set<IPostProcessor> getPostProcessors() {
            return Set.of(new PostProcessor(TemplateMode.HTML, LanguageLinks.class, 0));
        }
    }
}
