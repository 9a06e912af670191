package org.vigil.web;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Invented words that compress about as badly as real ones. */
final class Prose {
    private final Random random = new Random(7);
    private final List<String> vocabulary =
            IntStream.range(0, 3000).mapToObj(i -> word()).toList();

    private String word() {
        return random.ints(3 + random.nextInt(7), 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    String words(int count) {
        return String.join(
                " ",
                random.ints(count, 0, vocabulary.size())
                        .mapToObj(vocabulary::get)
                        .toList());
    }
}
