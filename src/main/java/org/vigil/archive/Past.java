package org.vigil.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vigil.entry.EntryId;
import org.vigil.entry.Passage;
import org.vigil.entry.Slugged;

/** What can be asked of what entries were. Every method is one query, and reads contents only where it says so. */
final class Past {
    private static final String ROWS = "SELECT " + Columns.OF_ROW + " FROM ";

    private Past() {}

    static List<LedgerRow> rowsOf(Connection connection, EntryId id) throws SQLException {
        return Columns.rows(connection, ROWS + "revisions AS r WHERE r.entry = ? ORDER BY r.number", id.value());
    }

    static List<LedgerRow> changes(Connection connection, long skip, int limit) throws SQLException {
        return Columns.rows(
                connection,
                // The numbers are found in an index before any row is read.
                ROWS + "(SELECT seq FROM revisions WHERE number > 1 ORDER BY seq DESC LIMIT ? OFFSET ?) AS c"
                        + " JOIN revisions AS r ON r.seq = c.seq ORDER BY r.seq DESC",
                limit,
                skip);
    }

    static long changeCount(Connection connection) throws SQLException {
        return Database.number(connection, "SELECT count(*) FROM revisions INDEXED BY states WHERE number > 1");
    }

    static Map<EntryId, Revision> latest(Connection connection, Collection<EntryId> ids) throws SQLException {
        var sql = "SELECT " + Columns.OF_REVISION
                + " FROM json_each(?) AS asked JOIN latest AS r ON r.entry = asked.value";
        return byId(Columns.revisions(connection, sql, array(ids)));
    }

    static Map<EntryId, Revision> asOf(Connection connection, Collection<EntryId> ids, long seq) throws SQLException {
        var sql = "SELECT " + Columns.OF_REVISION
                + " FROM json_each(?) AS asked JOIN revisions AS r ON r.entry = asked.value"
                + " AND r.number = coalesce((SELECT max(o.number) FROM revisions AS o"
                + " WHERE o.entry = asked.value AND o.seq <= ?), 1)";
        return byId(Columns.revisions(connection, sql, array(ids), seq));
    }

    private static String array(Collection<EntryId> ids) {
        return ids.stream().distinct().map(id -> '"' + id.value() + '"').collect(Collectors.joining(",", "[", "]"));
    }

    private static Map<EntryId, Revision> byId(List<Revision> revisions) {
        var found = new LinkedHashMap<EntryId, Revision>();
        revisions.forEach(revision -> found.put(revision.id(), revision));
        return found;
    }

    static List<Revision> mergedInto(Connection connection, EntryId id) throws SQLException {
        // The few tombstones are found in an index; each of them is looked at, as there is none by where they lead.
        return Columns.revisions(
                connection,
                "WITH RECURSIVE ended AS MATERIALIZED (SELECT r.seq, r.entry, r.replaced_by"
                        + " FROM revisions AS m INDEXED BY states CROSS JOIN revisions AS r ON r.seq = m.seq"
                        + " WHERE m.change = 'merged'"
                        + " AND m.number = (SELECT max(o.number) FROM revisions AS o WHERE o.entry = m.entry)),"
                        + " leading (seq, entry) AS (SELECT seq, entry FROM ended WHERE replaced_by = ?"
                        + " UNION SELECT e.seq, e.entry FROM ended AS e JOIN leading AS l ON e.replaced_by = l.entry)"
                        + " SELECT " + Columns.OF_REVISION
                        + " FROM leading AS l JOIN revisions AS r ON r.seq = l.seq ORDER BY r.seq",
                id.value());
    }

    /** Has SQLite compare the passages in each content. */
    static List<FormerWording> formerWordings(Connection connection, EntryId id, int number) throws SQLException {
        return Columns.all(
                connection,
                columns -> new FormerWording(
                        Slugged.expect(Passage.Origin.class, columns.getString(1)),
                        columns.getInt(2),
                        columns.getInt(3)),
                "WITH wording AS MATERIALIZED (SELECT r.number AS revision, p.value ->> '$.origin' AS origin,"
                        + " p.value ->> '$.number' AS place, p.value ->> '$.text' AS text"
                        + " FROM revisions AS r, json_each(r.content, '$.passages') AS p WHERE r.entry = ?)"
                        + " SELECT w.origin, w.place, max(w.revision) FROM wording AS w JOIN wording AS now"
                        + " ON now.revision = ? AND now.origin = w.origin AND now.place = w.place"
                        + " WHERE w.revision < now.revision AND w.text <> now.text"
                        + " GROUP BY w.origin, w.place, w.text ORDER BY 3 DESC",
                id.value(),
                number);
    }

    private record Count(int revision, boolean latest, Passage.Origin origin, int passages) {}

    /** Has SQLite count the passages in each content. */
    static List<FormerPassages> formerPassages(Connection connection, EntryId id) throws SQLException {
        var counts = Columns.all(
                connection,
                columns -> new Count(
                        columns.getInt(1),
                        columns.getInt(1) == columns.getInt(2),
                        Slugged.expect(Passage.Origin.class, columns.getString(3)),
                        columns.getInt(4)),
                "SELECT r.number, (SELECT max(number) FROM revisions WHERE entry = r.entry), p.value ->> '$.origin', count(*)"
                        + " FROM revisions AS r, json_each(r.content, '$.passages') AS p"
                        + " WHERE r.entry = ? GROUP BY 1, 3 ORDER BY 1 DESC",
                id.value());
        var former = new ArrayList<FormerPassages>();
        for (var origin : Passage.Origin.values()) {
            int known = 0;
            for (var count : counts) {
                if (count.origin() == origin && count.passages() > known) {
                    if (!count.latest()) {
                        former.add(new FormerPassages(origin, count.revision(), known + 1, count.passages()));
                    }
                    known = count.passages();
                }
            }
        }
        return former;
    }
}
