/**
 * Documents, read from files and written to them. {@link dev.incidentkit.documents.Documents} is the entry point:
 *
 * <pre>{@code
 * Contents contents = Documents.standard().read(Source.file(path));
 * contents.problems().forEach(System.err::println);          // what couldn't be read, and where
 * contents.documents().forEach(document -> policy.check(document.value()));
 * }</pre>
 *
 * <p>See {@link dev.incidentkit.documents.kind.Kinds} for the kinds of documents there are, and its package for how to add
 * one.
 */
@NullMarked
package dev.incidentkit.documents;

import org.jspecify.annotations.NullMarked;
