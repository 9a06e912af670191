package org.vigil.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.vigil.link.Permalinks;

/**
 * Prints a view with its template, in one language. A template sees two variables: {@code page}, the view record, and
 * {@code reading}, the {@link Reading}.
 */
public final class Templates {
    static final String HTML = "text/html; charset=utf-8";

    static final String READING = "reading";

    private final TemplateEngine engine;
    private final Messages messages;
    private final Languages languages;

    public Templates(Messages messages, Languages languages) {
        this.messages = messages;
        this.languages = languages;
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.addDialect(new LanguageLinks.Dialect());
        engine.setMessageResolver(new InterfaceMessages(messages));
    }

    /** Answers with a page. */
    void answer(Context ctx, String name, Object view) {
        var reading = Reading.of(ctx, messages, languages);
        ctx.header("Content-Language", reading.tag());
        if (!reading.named()) {
            ctx.res().addHeader("Vary", "Accept-Language");
        }
        ctx.contentType(HTML).result(render(name, view, reading));
    }

    /** @param name such as {@code search}, for {@code templates/search.html} */
    String render(String name, Object view, Reading reading) {
        return engine.process(
                name, new org.thymeleaf.context.Context(Locale.ROOT, Map.of("page", view, READING, reading)));
    }

    /** A page of which no more is known than that it was asked for. */
    String render(String name, Object view) {
        return render(name, view, Reading.of(Permalinks.HOME, messages, languages, false));
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
