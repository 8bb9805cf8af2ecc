package io.smsconsole.core.catalog.sign;

import java.util.Optional;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.catalog.image.ImageFile;
import io.smsconsole.core.catalog.image.Images;
import io.smsconsole.core.catalog.image.ProofImage;

import org.springframework.stereotype.Service;

/**
 * What can be seen of the images of signs.
 */
@Service
public class SignImageActions {

	private final Signs signs;

	private final Images images;

	SignImageActions(Signs signs, Images images) {
		this.signs = signs;
		this.images = images;
	}

	/**
	 * Shows an image.
	 * @param request which
	 * @return the file
	 */
	@Action(name = "DescribeSmsSignImage", access = Access.READ)
	public ImageFile image(DescribeSmsSignImageRequest request) {
		SignFilter filter = SignFilter.of(Parameters.present(SignActions.ID, request.signId()));
		long imageId = Parameters.present("ImageId", request.imageId());
		boolean small = Boolean.TRUE.equals(request.thumbnail());
		return this.signs.list(filter)
			.stream()
			.filter((sign) -> sign.images().contain(imageId))
			.findFirst()
			.flatMap((sign) -> find(imageId, small))
			.map(ImageFile::of)
			.orElseThrow(() -> new SmsException(ErrorCode.RESOURCE_NOT_FOUND, "ImageId", "image.unknown"));
	}

	private Optional<ProofImage> find(long imageId, boolean small) {
		return small ? this.images.thumbnail(imageId) : this.images.find(imageId);
	}

}
