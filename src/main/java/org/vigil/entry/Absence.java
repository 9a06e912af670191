package org.vigil.entry;

/** Why a fact has no value. Each is a finding, and is shown as one. */
public enum Absence implements Slugged {
    /** It exists, and is withheld. */
    NOT_PUBLISHED,
    /** It was looked for and not met in any source read. */
    NOT_FOUND,
    /** The sources that were read do not settle it. */
    NOT_ESTABLISHED,
    /** There is none. */
    NONE
}
