-- secret is NULL until a code has shown that an app knows it; pending_secret is what an app is being taught.
-- last_step is the newest period of 30 seconds whose code was used: no code is good twice.
CREATE TABLE totp (
	uin BIGINT NOT NULL,
	secret VARBINARY(128) NULL,
	pending_secret VARBINARY(128) NULL,
	bound_at DATETIME(3) NULL,
	last_step BIGINT NOT NULL DEFAULT 0,
	failures INT NOT NULL DEFAULT 0,
	locked_until DATETIME(3) NULL,
	PRIMARY KEY (uin),
	CONSTRAINT totp_account FOREIGN KEY (uin) REFERENCES account (uin) ON DELETE CASCADE
);

CREATE TABLE totp_recovery_code (
	uin BIGINT NOT NULL,
	hash BINARY(32) NOT NULL,
	PRIMARY KEY (uin, hash),
	CONSTRAINT totp_recovery_code_account FOREIGN KEY (uin) REFERENCES account (uin) ON DELETE CASCADE
);
