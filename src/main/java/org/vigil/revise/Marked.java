package org.vigil.revise;

/** One item of two lists that were laid beside each other; a kept one is given as it stands in the second. */
public record Marked<T>(Mark mark, T value) {}
