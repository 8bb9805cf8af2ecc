package io.smsconsole.core.catalog.image;

import io.smsconsole.core.CoreTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Images}.
 */
@CoreTest
class ImagesTests {

	@Autowired
	private Images images;

	@Test
	void keepsEqualImagesOnce() {
		byte[] content = Pictures.file("jpeg", 123, 45);
		long id = this.images.store("ProofImage", Pictures.base64(content));
		assertThat(this.images.store("CommissionImage", Pictures.base64(content))).isEqualTo(id);
		assertThat(this.images.store("ProofImage", Pictures.png())).isNotEqualTo(id);
		ProofImage found = this.images.find(id).orElseThrow();
		assertThat(found.content()).isEqualTo(content);
		assertThat(found.format().mediaType()).isEqualTo("image/jpeg");
		assertThat(found.width()).isEqualTo(123);
		assertThat(found.height()).isEqualTo(45);
		assertThat(found.toString()).contains("123 x 45");
	}

	@Test
	void findsNoneWhereThereIsNone() {
		assertThat(this.images.find(-1)).isEmpty();
	}

}
