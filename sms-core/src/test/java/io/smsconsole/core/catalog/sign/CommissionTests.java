package io.smsconsole.core.catalog.sign;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.catalog.image.ImageFile;
import io.smsconsole.core.catalog.image.Pictures;
import io.smsconsole.core.wire.api.AddSmsSignRequest;
import io.smsconsole.core.wire.api.DeleteSmsSignRequest;
import io.smsconsole.core.wire.api.ModifySmsSignRequest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the images of {@link SignActions}: the proof and the letter of authorisation.
 */
@CoreTest
class CommissionTests {

	private static final String LETTER = Pictures.base64(Pictures.file("jpeg", 20, 20));

	@Autowired
	private SignActions actions;

	@Autowired
	private SignImageActions images;

	@Test
	void needsALetterForAnothersSign() {
		assertRefused(ErrorCode.MISSING_PARAMETER, "CommissionImage", () -> add(1, Pictures.png(), null));
		assertThat(info(add(1, Pictures.png(), LETTER)).commissionImageId()).isPositive();
	}

	@Test
	void ignoresALetterForAnOwnSignWhateverItHolds() {
		assertThat(info(add(0, Pictures.png(), "no image")).commissionImageId()).isZero();
	}

	@Test
	void needsAProofThatIsAnImage() {
		assertRefused(ErrorCode.MISSING_PARAMETER, "ProofImage", () -> add(0, null, null));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_IMAGE_INVALID, "ProofImage", () -> add(0, "base64", null));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_IMAGE_INVALID, "CommissionImage",
				() -> add(1, Pictures.png(), "base64"));
	}

	@Test
	void keepsOrReplacesImagesWhenTheSignIsChanged() {
		long id = add(1, Pictures.png(), LETTER);
		SignInfo before = info(id);
		modify(id, 1, "", "");
		assertThat(info(id).proofImageId()).isEqualTo(before.proofImageId());
		assertThat(info(id).commissionImageId()).isEqualTo(before.commissionImageId());
		modify(id, 1, LETTER, null);
		assertThat(info(id).proofImageId()).isEqualTo(before.commissionImageId());
		modify(id, 0, null, null);
		assertThat(info(id).commissionImageId()).isZero();
		assertRefused(ErrorCode.MISSING_PARAMETER, "CommissionImage", () -> modify(id, 1, null, null));
	}

	@Test
	void showsBothAndNobodyElses() {
		SignInfo info = info(add(1, Pictures.png(), LETTER));
		assertThat(image(info.signId(), info.proofImageId(), false).image()).isEqualTo(Pictures.png());
		assertThat(image(info.signId(), info.commissionImageId(), false).mediaType()).isEqualTo("image/jpeg");
		assertThat(image(info.signId(), info.proofImageId(), true).mediaType()).isEqualTo("image/jpeg");
		this.actions.modify(new ModifySmsSignRequest(info.signId(), "Example", 0, 1, 1, 0, null, null, null, null));
		assertRefused(ErrorCode.RESOURCE_NOT_FOUND, "ImageId",
				() -> image(info.signId(), info.commissionImageId(), false));
		assertRefused(ErrorCode.RESOURCE_NOT_FOUND, "ImageId", () -> image(42, info.proofImageId(), false));
		this.actions.delete(new DeleteSmsSignRequest(info.signId()));
		assertRefused(ErrorCode.RESOURCE_NOT_FOUND, "ImageId", () -> image(info.signId(), info.proofImageId(), false));
	}

	private ImageFile image(long id, long imageId, boolean small) {
		return this.images.image(new DescribeSmsSignImageRequest(id, imageId, small));
	}

	private long add(int purpose, String proof, String commission) {
		return this.actions.add(new AddSmsSignRequest("Example", 0, 1, 1, purpose, proof, commission, null, null))
			.addSignStatus()
			.signId();
	}

	private void modify(long id, int purpose, String proof, String commission) {
		this.actions.modify(new ModifySmsSignRequest(id, "Example", 0, 1, 1, purpose, proof, commission, null, null));
	}

	private SignInfo info(long id) {
		return this.actions.info(new DescribeTPLSignInfoRequest(id));
	}

}
