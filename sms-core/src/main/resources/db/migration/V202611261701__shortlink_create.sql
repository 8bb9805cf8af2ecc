-- A short link of an application. Its code is its id and a seal, so that no column has it. template_id is the template whose
-- text it stands in, 0 as long as there is none; a deleted one is kept for what was counted of it.
CREATE TABLE short_link (
	id BIGINT NOT NULL AUTO_INCREMENT,
	sdk_app_id BIGINT NOT NULL,
	name VARCHAR(50) NOT NULL,
	target VARCHAR(1000) NOT NULL,
	template_id BIGINT NOT NULL DEFAULT 0,
	enabled BOOLEAN NOT NULL DEFAULT TRUE,
	expires_at DATETIME(3) NULL,
	created_at DATETIME(3) NOT NULL,
	deleted_at DATETIME(3) NULL,
	PRIMARY KEY (id),
	KEY short_link_app (sdk_app_id, id),
	KEY short_link_template (template_id)
);
