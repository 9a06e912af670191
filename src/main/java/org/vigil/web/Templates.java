package org.vigil.web;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Prints a view with its template. A template sees one variable, {@code page}: the view record. */
public final class Templates {
    static final String HTML = "text/html; charset=utf-8";

    private final TemplateEngine engine;

    public Templates(Messages messages) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setMessageResolver(new InterfaceMessages(messages));
    }

    /** Answers with a page. */
    void answer(io.javalin.http.Context ctx, String name, Object view) {
        ctx.contentType(HTML).result(render(name, view));
    }

    /** @param name such as {@code search}, for {@code templates/search.html} */
    String render(String name, Object view) {
        return engine.process(name, new Context(Locale.ROOT, Map.of("page", view)));
    }

    /** Answers {@code #{key(arguments)}} in templates. A message that is missing stops the page: a test finds it. */
    private static final class InterfaceMessages extends AbstractMessageResolver {
        private final Messages messages;

        InterfaceMessages(Messages messages) {
            this.messages = messages;
        }

        @Override
        public String resolveMessage(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
            return messages.text(key, parameters == null ? new Object[0] : parameters);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
            throw new IllegalArgumentException("No message \"" + key + "\"");
        }
    }
}
