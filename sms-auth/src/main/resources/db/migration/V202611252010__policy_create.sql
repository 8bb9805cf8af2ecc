-- Policies of the installation's own; presets are part of the product and have ids below 1000.
CREATE TABLE policy (
	id BIGINT NOT NULL AUTO_INCREMENT,
	name VARCHAR(128) NOT NULL,
	description VARCHAR(300) NOT NULL DEFAULT '',
	document TEXT NOT NULL,
	created_at DATETIME(3) NOT NULL,
	updated_at DATETIME(3) NOT NULL,
	PRIMARY KEY (id),
	UNIQUE KEY policy_name (name)
) AUTO_INCREMENT = 1001;

-- Who holds a policy: an account by its uin (holder 0), or a group by its id (holder 1).
CREATE TABLE policy_attachment (
	holder TINYINT NOT NULL,
	holder_id BIGINT NOT NULL,
	policy_id BIGINT NOT NULL,
	attached_at DATETIME(3) NOT NULL,
	PRIMARY KEY (holder, holder_id, policy_id),
	KEY policy_attachment_policy (policy_id)
);
