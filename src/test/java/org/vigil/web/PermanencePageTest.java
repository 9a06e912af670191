package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.Shell;
import org.vigil.archive.Archive;
import org.vigil.archive.FrozenSearch;
import org.vigil.archive.FrozenSearch.CountsOf;
import org.vigil.archive.Revision;
import org.vigil.entry.EntryId;
import org.vigil.entry.Passage;
import org.vigil.entry.Rights;

/** The commands of docs/permanence.md, run as they stand there, against a site and the file of its ledger. */
class PermanencePageTest {
    private static final Pattern FENCED = Pattern.compile("(?ms)^```(sh|text)\\n(.*?)^```$");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    private Path file;
    private Archive archive;
    private RunningSite site;
    private long kept;

    /** A command, and what the page says that it prints. */
    private record Block(String command, String expected) {}

    @BeforeEach
    void fill() throws IOException {
        file = folder.resolve("ledger.sqlite");
        archive = Archive.open(file, Clock.systemUTC());
        RunningSite.fill(archive);
        SmallArchive.addTo(archive);
        Files.write(folder.resolve("kept.ndjson"), ledger());
        kept = archive.head().seq();
        var id = new EntryId("event-1987-11-26");
        archive.withdraw(id, "Двічі: \"twice\" \\ <&> \ud83d\udd4a", null);
        archive.restore(id, "Once.");
        archive.withdraw(new EntryId("event-1996-02-28"), "In doubt.", id);
        closeTheLetter();
        archive.freeze(
                new FrozenSearch(
                        "q=lamp",
                        "«лампа»",
                        "relevance",
                        DAY,
                        archive.head(),
                        CountsOf.ENTRIES,
                        new TreeMap<>(),
                        List.of()),
                10);
        site = RunningSite.overEngine(archive, URI.create("http://127.0.0.1:9"));
    }

    /** An open text, of which then no more than the address may be given. */
    private void closeTheLetter() {
        var letter = archive.expect(SmallArchive.LETTER).entry();
        archive.put(letter.withSource(Rights.LINK, List.of()), null, "The publisher asked for it.");
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void everyCommandPrintsWhatThePageSays() throws IOException {
        var blocks = blocks();
        assertThat(blocks).hasSize(10);
        for (var block : blocks) {
            assertThat(Shell.run(folder, block.command())).as(block.command()).isEqualTo(expected(block));
        }
        assertThat(Files.readAllBytes(folder.resolve("ledger.ndjson"))).isEqualTo(ledger());
    }

    @Test
    void theCommandsNameARowThatWasAltered() throws IOException {
        var blocks = blocks();
        Shell.run(folder, blocks.get(0).command());
        var ndjson = Files.readString(folder.resolve("ledger.ndjson"));
        var lines = ndjson.lines().toList();
        write(ndjson.replace(lines.get(16), lines.get(16).replace("\"number\":1", "\"number\":2")));
        assertThat(Shell.end(folder, blocks.get(1).command()).output()).contains("row/17: FAILED");
        write(ndjson.replace(lines.get(16) + "\n", ""));
        assertThat(Shell.end(folder, blocks.get(2).command()).output()).isEqualTo("the chain is broken at row 17\n");
        assertThat(Shell.end(folder, blocks.get(3).command()).output()).contains("differ");
    }

    @Test
    void theCommandsNameWhatWasAlteredInTheFile() throws IOException {
        archive.close();
        flip("Russia signs the ECPT");
        flip("<!DOCTYPE html>");
        var blocks = blocks();
        Files.write(folder.resolve("ledger.ndjson"), new byte[0]);
        var output = new StringBuilder();
        blocks.subList(5, blocks.size())
                .forEach(block ->
                        output.append(Shell.end(folder, block.command()).output()));

        assertThat(output.toString())
                .contains("EOF on ledger.ndjson")
                .containsPattern("content/\\d+: FAILED")
                .containsPattern("original/[0-9a-f]{64}: FAILED")
                .doesNotContain("contents hold", "originals hold");
    }

    /** In all places: SQLite may have left an old copy in the free space of a page. */
    private void flip(String text) throws IOException {
        var file = Files.readString(this.file, StandardCharsets.ISO_8859_1);
        assertThat(file).contains(text);
        Files.writeString(
                this.file,
                file.replace(text, (char) (text.charAt(0) ^ 1) + text.substring(1)),
                StandardCharsets.ISO_8859_1);
    }

    private List<Block> blocks() throws IOException {
        var page = Files.readString(Path.of("docs/permanence.md"))
                .replace(RunningSite.BASE, site.address("").toString());
        var blocks = new ArrayList<Block>();
        FENCED.matcher(page).results().forEach(block -> {
            if (block.group(1).equals("sh")) {
                blocks.add(new Block("site=" + site.address("") + "\n" + block.group(2), ""));
            } else {
                var command = blocks.remove(blocks.size() - 1);
                blocks.add(new Block(command.command(), block.group(2)));
            }
        });
        return blocks;
    }

    /** What depends on how large the archive is stands on the page as a letter. */
    private String expected(Block block) {
        var head = archive.head();
        var revisions = archive.after(0, 10_000);
        var originals = new HashSet<String>();
        revisions.forEach(
                revision -> originals.add(String.valueOf(revision.row().originalHash())));
        originals.remove("null");
        var served = revisions.stream().filter(this::isServed).toList();
        long whole = served.stream().filter(this::isServedWhole).count();
        return block.expected()
                .replace("HEAD", head.chain())
                .replaceAll("\\bN\\b", Long.toString(head.seq()))
                .replaceAll("\\bK\\b", Long.toString(kept))
                .replaceAll("\\bF\\b", "1")
                .replaceAll("\\bO\\b", Integer.toString(originals.size()))
                .replaceAll("\\bS\\b", Long.toString(whole))
                .replaceAll("\\bW\\b", Long.toString(served.size() - whole));
    }

    private boolean isServed(Revision revision) {
        return archive.expect(revision.id()).isLive();
    }

    private boolean isServedWhole(Revision revision) {
        return revision.entry().passages(Passage.Origin.SOURCE).isEmpty()
                || (revision.entry().rights() == Rights.OPEN
                        && archive.expect(revision.id()).entry().rights() == Rights.OPEN);
    }

    private byte[] ledger() throws IOException {
        var out = new ByteArrayOutputStream();
        archive.writeLedger(out);
        return out.toByteArray();
    }

    private void write(String ndjson) throws IOException {
        Files.writeString(folder.resolve("ledger.ndjson"), ndjson);
    }
}
