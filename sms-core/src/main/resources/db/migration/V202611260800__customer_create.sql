-- A person in the pool. The number read backwards finds those whose number ends in some digits.
CREATE TABLE customer (
	id         BIGINT      NOT NULL,
	region     TINYINT     NOT NULL,
	phone      VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
	phone_back VARCHAR(20) COLLATE utf8mb4_bin GENERATED ALWAYS AS (REVERSE(phone)) STORED,
	name       VARCHAR(64) NOT NULL DEFAULT '',
	attributes TEXT        COLLATE utf8mb4_bin NOT NULL,
	created_at DATETIME(3) NOT NULL,
	changed_at DATETIME(3) NOT NULL,
	PRIMARY KEY (id),
	UNIQUE KEY customer_phone (phone),
	KEY customer_phone_back (phone_back),
	KEY customer_name (name),
	KEY customer_region (region, id)
);

-- How many customers a region has, changed with them: counting a million takes too long for a page.
CREATE TABLE customer_total (
	region    TINYINT NOT NULL,
	customers INT     NOT NULL,
	PRIMARY KEY (region)
);

INSERT INTO customer_total (region, customers) VALUES (0, 0), (1, 0);

CREATE TABLE customer_tag (
	id   BIGINT      NOT NULL,
	name VARCHAR(32) COLLATE utf8mb4_bin NOT NULL,
	PRIMARY KEY (id),
	UNIQUE KEY customer_tag_name (name)
);

CREATE TABLE customer_tagging (
	tag_id      BIGINT NOT NULL,
	customer_id BIGINT NOT NULL,
	PRIMARY KEY (tag_id, customer_id),
	KEY customer_tagging_customer (customer_id)
);
