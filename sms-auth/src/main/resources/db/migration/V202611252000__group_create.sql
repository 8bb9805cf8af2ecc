CREATE TABLE user_group (
	id BIGINT NOT NULL AUTO_INCREMENT,
	name VARCHAR(64) NOT NULL,
	remark VARCHAR(255) NOT NULL DEFAULT '',
	created_at DATETIME(3) NOT NULL,
	PRIMARY KEY (id),
	UNIQUE KEY user_group_name (name)
);

CREATE TABLE group_member (
	group_id BIGINT NOT NULL,
	uin BIGINT NOT NULL,
	PRIMARY KEY (group_id, uin),
	KEY group_member_uin (uin),
	CONSTRAINT group_member_group FOREIGN KEY (group_id) REFERENCES user_group (id) ON DELETE CASCADE,
	CONSTRAINT group_member_account FOREIGN KEY (uin) REFERENCES account (uin)
);
