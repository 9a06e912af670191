package org.vigil.archive;

import org.vigil.entry.Relation;

/** An entry that holds a relation to the one that was asked about. */
public record Related(Relation.Type type, Revision revision) {}
