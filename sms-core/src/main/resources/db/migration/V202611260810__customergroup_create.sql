CREATE TABLE customer_group (
	id         BIGINT      NOT NULL AUTO_INCREMENT,
	region     TINYINT     NOT NULL,
	name       VARCHAR(64) COLLATE utf8mb4_bin NOT NULL,
	members    INT         NOT NULL DEFAULT 0,
	created_at DATETIME(3) NOT NULL,
	PRIMARY KEY (id),
	UNIQUE KEY customer_group_name (region, name)
);

CREATE TABLE customer_group_member (
	group_id    BIGINT NOT NULL,
	customer_id BIGINT NOT NULL,
	PRIMARY KEY (group_id, customer_id),
	KEY customer_group_member_customer (customer_id)
);
