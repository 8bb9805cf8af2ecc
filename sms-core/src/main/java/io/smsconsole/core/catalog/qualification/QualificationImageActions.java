package io.smsconsole.core.catalog.qualification;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.catalog.image.ImageFile;

import org.springframework.stereotype.Service;

/**
 * What can be seen of the images of qualifications. They show people's documents in full,
 * so that whoever opens one is written down; the small ones are not legible.
 */
@Service
public class QualificationImageActions {

	private final QualificationImages images;

	QualificationImageActions(QualificationImages images) {
		this.images = images;
	}

	/**
	 * Shows an image in full.
	 * @param request which
	 * @return the file
	 */
	@Action(name = "RevealSmsQualificationImage", access = Access.REVEAL)
	public ImageFile image(QualificationImageRequest request) {
		return ImageFile.of(this.images.find(request));
	}

	/**
	 * Shows an image so small that it can be told from others and not be read.
	 * @param request which
	 * @return a file of at most 320 pixels a side
	 */
	@Action(name = "DescribeSmsQualificationThumbnail", access = Access.READ)
	public ImageFile thumbnail(QualificationImageRequest request) {
		return ImageFile.of(this.images.thumbnail(request));
	}

}
