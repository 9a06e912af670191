package org.vigil.web;

/** Words that lead somewhere. */
record Link(String text, String href) {}
