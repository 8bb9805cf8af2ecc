-- Who is signed in where. password is a hash of the password's hash at that time: with another one the session is over.
CREATE TABLE signin_session (
	mark CHAR(16) COLLATE utf8mb4_bin NOT NULL,
	uin BIGINT NOT NULL,
	password BINARY(32) NOT NULL,
	mfa BOOLEAN NOT NULL,
	address VARCHAR(64) NULL,
	user_agent VARCHAR(255) NULL,
	opened_at DATETIME(3) NOT NULL,
	seen_at DATETIME(3) NOT NULL,
	PRIMARY KEY (mark),
	KEY signin_session_uin (uin, opened_at),
	KEY signin_session_seen (seen_at),
	CONSTRAINT signin_session_account FOREIGN KEY (uin) REFERENCES account (uin) ON DELETE CASCADE
);
