package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.vigil.SearchedArchive;
import org.vigil.corpus.CorpusReader;

/** Questions of every sort to the site as it ships, the same for each run: each is answered, and soon. */
class SiteFuzzTest {
    private static final int A_FEW = 500;
    private static final int MANY = 10_000;
    private static final Duration SOON = Duration.ofMillis(500);
    private static final int TRIES = 6;

    private static final RunningSite SITE = RunningSite.shipped();

    /** What came back, and how long the last byte of it took. */
    private record Answer(String target, int status, Duration took) {
        boolean isWrong() {
            return status >= 500 || status < 200;
        }

        String told() {
            var shown = target.length() < 300 ? target : target.substring(0, 300) + "… (" + target.length() + ")";
            return status + " after " + took.toMillis() + " ms: " + shown;
        }
    }

    @Test
    void everyQuestionIsAnswered() throws Exception {
        assertThat(answers(A_FEW)).hasSize(A_FEW);
    }

    /** Run by {@code -Pfuzz}, as a time means something only where nothing else is under way. */
    @Test
    @Tag("fuzz")
    void everyQuestionIsAnsweredWithinHalfASecond() throws Exception {
        var answers = answers(MANY);
        // A second question, or a collection of garbage, can hold one up: what counts is how long the question itself
        // takes.
        assertThat(answers.stream()
                        .filter(answer -> answer.took.compareTo(SOON) > 0)
                        .map(SiteFuzzTest::best)
                        .filter(answer -> answer.took.compareTo(SOON) > 0)
                        .map(Answer::told))
                .isEmpty();
    }

    /**
     * The answers to the first questions, none of which is an error. A refusal by Elasticsearch would be a 503 here, or a line
     * in the log where an entry is shown without its matches.
     */
    private static List<Answer> answers(int questions) throws InterruptedException, ExecutionException {
        var told = new ListAppender<ILoggingEvent>();
        told.start();
        var log = (Logger) LoggerFactory.getLogger(EntryHandler.class);
        log.addAppender(told);
        try {
            var requests = requests(questions);
            requests.stream().limit(200).forEach(SiteFuzzTest::ask);
            var answers = asked(requests);
            assertThat(told.list)
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .noneMatch(line -> line.contains("refused"));
            assertThat(answers.stream().filter(Answer::isWrong).map(Answer::told))
                    .isEmpty();
            assertThat(answers.stream().filter(answer -> answer.status == 200).count())
                    .isGreaterThan(questions / 2);
            return answers;
        } finally {
            log.detachAppender(told);
        }
    }

    private static List<String> requests(int questions) {
        var entries = SearchedArchive.corpus();
        var names = new CorpusReader(id -> false)
                .read(List.of(Path.of("corpus/thesaurus.json"))).names().stream()
                        .flatMap(group -> group.names().values().stream())
                        .flatMap(List::stream)
                        .toList();
        var fuzz = new FuzzRequests(20_020_904, entries, names);
        return Stream.generate(fuzz::next).limit(questions).toList();
    }

    /** By two readers at a time. */
    private static List<Answer> asked(List<String> requests) throws InterruptedException, ExecutionException {
        var readers = Executors.newFixedThreadPool(2);
        try {
            var asked = new ArrayList<Future<Answer>>();
            requests.forEach(target -> asked.add(readers.submit(() -> ask(target))));
            var answers = new ArrayList<Answer>();
            for (var answer : asked) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            readers.shutdownNow();
        }
    }

    private static Answer best(Answer first) {
        return Stream.concat(
                        Stream.of(first),
                        Stream.generate(() -> ask(first.target)).limit(TRIES - 1))
                .min(Comparator.comparing(Answer::took))
                .orElseThrow();
    }

    private static Answer ask(String target) {
        long start = System.nanoTime();
        var answer = RawRequest.get(SITE.address(), target);
        return new Answer(target, answer.status(), Duration.ofNanos(System.nanoTime() - start));
    }
}
