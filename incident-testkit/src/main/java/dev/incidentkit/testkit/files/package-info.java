/**
 * The files of a repository as JUnit tests, one a rule and file: {@link dev.incidentkit.testkit.files.FileTests}.
 */
@NullMarked
package dev.incidentkit.testkit.files;

import org.jspecify.annotations.NullMarked;
