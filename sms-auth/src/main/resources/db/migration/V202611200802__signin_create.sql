-- subject is a hash of a name as typed or of a network address
CREATE TABLE signin_attempt (
	subject BINARY(32) NOT NULL,
	failures TINYINT NOT NULL,
	until DATETIME(3) NOT NULL,
	PRIMARY KEY (subject),
	KEY signin_attempt_until (until)
);
