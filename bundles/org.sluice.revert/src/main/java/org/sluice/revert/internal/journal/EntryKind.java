package org.sluice.revert.internal.journal;

/** What an entry of a journal says of an object, and so how it is taken back. The names are stored. */
enum EntryKind {
    /** Something may come into being under this name: drop it. */
    MADE,
    /** The table was copied: make it again from its definition and the copy. */
    COPIED,
    /** The table was moved to another name: move it back. */
    SET_ASIDE,
    /** The table keeps its rows: make its structure as it was. */
    STRUCTURE,
    /** Nothing but names or defaults of the table's columns may change: make these as they were. */
    COLUMNS,
    /** A view, routine or sequence: make it as it was. */
    OBJECT,
    /** The rows of the releases were copied: write them back. */
    RELEASES,
    /** Anything may come into being: drop what is not named. */
    EVERYTHING,
    /** This was taken back, and is not to be taken back again: what came before it may be, too. */
    TAKEN_BACK
}
