String log = new File(basedir, 'build.log').text
assert log.contains('Tests run: 25, Failures: 0, Errors: 0, Skipped: 7')
assert log.contains('T5: command changes with the confirmation of a hand-off, and not before')
assert log.contains('briefs')
assert log.contains('docs/testkit.md#t5')
