package io.smsconsole.core.catalog.image;

import java.time.Clock;
import java.util.Optional;

import org.apache.commons.codec.digest.DigestUtils;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps proof images, apart from everything that is read often.
 */
@Service
public class Images {

	private final ImageMapper mapper;

	private final Clock clock;

	Images(ImageMapper mapper, Clock clock) {
		this.mapper = mapper;
		this.clock = clock;
	}

	/**
	 * Checks an image and keeps it.
	 * @param parameter the request's parameter that carries it
	 * @param base64 a JPEG or PNG of at most 5 MB, without {@code data:} before it
	 * @return its id; equal images have one
	 * @throws io.smsconsole.core.base.error.SmsException
	 * {@code InvalidParameterValue.ImageInvalid} if it can't be decoded
	 */
	@Transactional
	public long store(String parameter, String base64) {
		ProofImage image = ImageDecoder.decode(parameter, base64);
		byte[] sha256 = DigestUtils.sha256(image.content());
		this.mapper.insertUnlessThere(sha256, image, this.clock.instant());
		return this.mapper.idOf(sha256);
	}

	/**
	 * Finds an image.
	 * @param id its id
	 * @return the image, or empty
	 */
	public Optional<ProofImage> find(long id) {
		return Optional.ofNullable(this.mapper.find(id));
	}

	/**
	 * Finds the small JPEG of an image.
	 * @param id its id
	 * @return the small one; the image itself where none was made of it; or empty
	 */
	public Optional<ProofImage> thumbnail(long id) {
		return Optional.ofNullable(this.mapper.thumbnail(id));
	}

}
