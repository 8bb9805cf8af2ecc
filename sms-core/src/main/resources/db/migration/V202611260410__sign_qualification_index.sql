-- Which signs a qualification vouches for.
ALTER TABLE sign ADD KEY sign_qualification (qualification_id);
