package io.smsconsole.core.catalog.image;

import io.smsconsole.core.CoreTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Images}.
 */
@CoreTest
class ImagesTests {

	@Autowired
	private Images images;

	@Autowired
	private JdbcClient database;

	@Test
	void keepsEqualImagesOnce() {
		byte[] content = Pictures.file("jpeg", 123, 45);
		long id = this.images.store("ProofImage", Pictures.base64(content));
		assertThat(this.images.store("CommissionImage", Pictures.base64(content))).isEqualTo(id);
		assertThat(this.images.store("ProofImage", Pictures.png())).isNotEqualTo(id);
		ProofImage found = this.images.find(id).orElseThrow();
		assertThat(found.content()).isEqualTo(ImageDecoder.decode("ProofImage", content).content());
		assertThat(found.format().mediaType()).isEqualTo("image/jpeg");
		assertThat(found.width()).isEqualTo(123);
		assertThat(found.height()).isEqualTo(45);
		assertThat(found.toString()).contains("123 x 45");
	}

	@Test
	void keepsASmallOneOfEach() {
		long id = this.images.store("ProofImage", Pictures.base64(Pictures.file("png", 900, 300)));
		ProofImage small = this.images.thumbnail(id).orElseThrow();
		assertThat(small.format()).isEqualTo(ImageFormat.JPEG);
		assertThat(small.content()).hasSizeLessThan(30_000);
		long older = this.images.store("ProofImage", Pictures.base64(Pictures.file("png", 901, 300)));
		this.database.sql("UPDATE image SET thumbnail = NULL WHERE id = ?").param(older).update();
		assertThat(this.images.thumbnail(older).orElseThrow().format()).as("of those stored before")
			.isEqualTo(ImageFormat.PNG);
	}

	@Test
	void findsNoneWhereThereIsNone() {
		assertThat(this.images.find(-1)).isEmpty();
		assertThat(this.images.thumbnail(-1)).isEmpty();
	}

}
