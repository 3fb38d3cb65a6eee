package org.muster.api;

/**
 * The proof that a command was carried out.
 *
 * @param id the stream it was carried out on
 * @param version the stream's version after it: the sequence number of its last event, from 0
 * @param position the global index of the last event written, or of the stream's last where none
 *     was
 */
public record Receipt(String id, long version, long position) {}
