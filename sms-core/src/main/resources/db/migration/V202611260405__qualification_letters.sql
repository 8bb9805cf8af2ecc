-- Letters of authorisation beside licences and identity documents.
ALTER TABLE qualification_image
    ADD COLUMN letter BOOLEAN NOT NULL DEFAULT FALSE AFTER qualification_id,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (qualification_id, letter, position);
