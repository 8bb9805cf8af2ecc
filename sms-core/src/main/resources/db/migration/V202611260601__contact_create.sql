-- Who is told of what happens with an application; the kinds are the sum of what they chose.
CREATE TABLE contact (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    sdk_app_id BIGINT       NOT NULL,
    name       VARCHAR(64)  NOT NULL,
    phone      VARCHAR(20)  NOT NULL,
    email      VARCHAR(254) NOT NULL,
    kinds      INT          NOT NULL,
    PRIMARY KEY (id),
    KEY contact_app (sdk_app_id)
);
