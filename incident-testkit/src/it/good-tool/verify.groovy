String log = new File(basedir, 'build.log').text
assert log.contains('Tests run: 25, Failures: 0, Errors: 0, Skipped: 8')
