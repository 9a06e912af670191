package org.vigil.web;

/** What the archive is, and how to use it. */
record AboutView(Frame frame, int entries, long revisions, String head, String headAt) {}
