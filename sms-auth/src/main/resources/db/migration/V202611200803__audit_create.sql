-- Only ever inserted into. uin and what follows about the caller are NULL for an anonymous call.
CREATE TABLE audit_entry (
	id BIGINT NOT NULL,
	at DATETIME(3) NOT NULL,
	uin BIGINT NULL,
	account VARCHAR(64) NULL,
	means VARCHAR(16) CHARACTER SET ascii NULL,
	reference VARCHAR(64) NULL,
	action VARCHAR(96) CHARACTER SET ascii NOT NULL,
	resource VARCHAR(96) NOT NULL,
	request MEDIUMTEXT NOT NULL,
	outcome VARCHAR(96) CHARACTER SET ascii NOT NULL,
	duration_ms BIGINT NOT NULL,
	request_id CHAR(36) CHARACTER SET ascii NOT NULL,
	address VARCHAR(64) NULL,
	user_agent VARCHAR(255) NULL,
	PRIMARY KEY (id),
	KEY audit_entry_uin (uin, id),
	KEY audit_entry_action (action, id),
	KEY audit_entry_request (request_id)
);
