package io.smsconsole.core.catalog.qualification;

import java.util.Collections;
import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.catalog.image.ImageFile;
import io.smsconsole.core.catalog.image.Pictures;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link QualificationActions}.
 */
@CoreTest
class QualificationActionsTests {

	private static final Manager MANAGER = new Manager("李小红", "138 0013 8000", "110101199003071234");

	private static final List<String> IMAGES = List.of(Pictures.png());

	@Autowired
	private QualificationActions actions;

	@Autowired
	private QualificationImageActions imageActions;

	@Autowired
	private Qualifications qualifications;

	@Test
	void approvesByItselfWhatIsHandedIn() {
		QualificationInfo info = info(add());
		assertThat(info.statusCode()).isEqualTo(QualificationStatus.APPROVED.wire());
		assertThat(info.qualificationName()).isEqualTo("示例科技有限公司");
		assertThat(info.companyName()).isEqualTo("示例科技有限公司");
		assertThat(info.creditCode()).isEqualTo(CatalogMother.CREDIT_CODE);
		assertThat(info.legalPerson()).isEqualTo("王小明");
		assertThat(info.imageIdSet()).hasSize(1);
		assertThat(info.upstreamId()).as("none was entered").isZero();
		assertThat(info.upstreamIdAwaited()).as("the simulated cloud takes any").isFalse();
		assertThat(info.signSet()).isEmpty();
		assertThat(info.qualificationId()).isGreaterThan(1_000_000);
	}

	@Test
	void masksPersonalDataAndStoresItEncrypted() {
		long id = add();
		Manager shown = info(id).manager();
		assertThat(shown).isEqualTo(new Manager("李小红", "138****8000", "1101**********1234"));
		assertThat(shown.toString()).doesNotContain("8000").doesNotContain("1234");
		Qualification stored = this.qualifications.find(id).orElseThrow();
		assertThat(this.qualifications.manager(stored))
			.isEqualTo(new Manager("李小红", "13800138000", "110101199003071234"));
	}

	@Test
	void keepsWhatIsNotGivenWhenItIsChanged() {
		long id = add();
		this.actions.modify(new ModifySmsQualificationRequest(id, "改名", "示例科技有限公司", 0, CatalogMother.CREDIT_CODE, "赵六",
				new Manager("钱七", "", null), List.of(), 77L, null, null));
		QualificationInfo info = info(id);
		assertThat(info.qualificationName()).isEqualTo("改名");
		assertThat(info.legalPerson()).isEqualTo("赵六");
		assertThat(info.manager()).isEqualTo(new Manager("钱七", "138****8000", "1101**********1234"));
		assertThat(info.imageIdSet()).hasSize(1);
		assertThat(info.upstreamId()).isEqualTo(77);
		assertThat(info.statusCode()).isEqualTo(QualificationStatus.APPROVED.wire());
	}

	@Test
	void keepsPurposeAndCompanyOnceApproved() {
		long id = add();
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Purpose",
				() -> this.actions.modify(new ModifySmsQualificationRequest(id, "示例科技有限公司", null, 1,
						CatalogMother.CREDIT_CODE, "王小明", MANAGER, null, null, null, null)));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "CompanyName",
				() -> this.actions.modify(new ModifySmsQualificationRequest(id, "另一家公司", null, 0,
						CatalogMother.CREDIT_CODE, "王小明", MANAGER, null, null, null, null)));
	}

	@Test
	void keepsTheLettersOfAnotherCompany() {
		List<String> letters = List.of(Pictures.png(), Pictures.base64(Pictures.file("jpeg", 31, 17)));
		long id = add(1, letters, null);
		assertThat(info(id).commissionImageIdSet()).hasSize(2).doesNotHaveDuplicates();
		modify(id, 1, null, null);
		assertThat(info(id).commissionImageIdSet()).as("left out").hasSize(2);
		modify(id, 1, List.of(Pictures.png()), null);
		assertThat(info(id).commissionImageIdSet()).hasSize(1);
		assertThat(info(add(0, List.of("no image"), null)).commissionImageIdSet()).as("of our own company").isEmpty();
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "CommissionImageSet",
				() -> add(1, Collections.nCopies(6, Pictures.png()), null));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_IMAGE_INVALID, "CommissionImageSet.0",
				() -> add(1, List.of("base64"), null));
	}

	@Test
	void keepsOneUntilTheRestOfItsDocumentsIsThere() {
		long id = this.actions
			.add(new AddSmsQualificationRequest("示例科技有限公司", null, 0, CatalogMother.CREDIT_CODE, "王小明", MANAGER,
					List.of(), null, null, false))
			.qualificationId();
		assertThat(info(id).statusCode()).isEqualTo(QualificationStatus.INCOMPLETE.wire());
		assertRefused(ErrorCode.FAILED_OPERATION_QUALIFICATION_ID_NOT_APPROVED, "QualificationId",
				() -> this.qualifications.usable(id));
		assertRefused(ErrorCode.MISSING_PARAMETER, "ImageSet", () -> modify(id, 0, null, null));
		modify(id, 1, null, false);
		assertThat(info(id).statusCode()).isEqualTo(QualificationStatus.INCOMPLETE.wire());
		this.actions.modify(new ModifySmsQualificationRequest(id, "示例科技有限公司", null, 1, CatalogMother.CREDIT_CODE, "王小明",
				MANAGER, IMAGES, null, null, true));
		assertThat(info(id).statusCode()).isEqualTo(QualificationStatus.APPROVED.wire());
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Submit", () -> modify(id, 1, null, false));
	}

	@Test
	void showsItsImagesAndNobodyElses() {
		QualificationInfo info = info(add(1, List.of(Pictures.base64(Pictures.file("jpeg", 33, 44))), null));
		ImageFile document = image(info.qualificationId(), info.imageIdSet().get(0));
		assertThat(document.mediaType()).isEqualTo("image/png");
		assertThat(document.image()).isEqualTo(Pictures.png());
		assertThat(document.toString()).doesNotContain(Pictures.png());
		long letter = info.commissionImageIdSet().get(0);
		assertThat(image(info.qualificationId(), letter).mediaType()).isEqualTo("image/jpeg");
		assertThat(this.imageActions
			.thumbnail(new QualificationImageRequest(info.qualificationId(), info.imageIdSet().get(0)))
			.mediaType()).isEqualTo("image/jpeg");
		long other = add();
		assertRefused(ErrorCode.RESOURCE_NOT_FOUND, "ImageId", () -> image(other, letter));
		this.actions.delete(new DeleteSmsQualificationRequest(info.qualificationId()));
		assertRefused(ErrorCode.RESOURCE_NOT_FOUND, "ImageId", () -> image(info.qualificationId(), letter));
	}

	@Test
	void refusesWhatIsMissing() {
		assertRefused(ErrorCode.MISSING_PARAMETER, "QualificationName", () -> add(" ", 0, "x", "y", MANAGER, IMAGES));
		assertRefused(ErrorCode.MISSING_PARAMETER, "Purpose", () -> add("名", null, "x", "y", MANAGER, IMAGES));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Purpose", () -> add("名", 2, "x", "y", MANAGER, IMAGES));
		assertRefused(ErrorCode.MISSING_PARAMETER, "CreditCode", () -> add("名", 0, null, "y", MANAGER, IMAGES));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "CreditCode",
				() -> add("名", 0, "91440300708461136U", "y", MANAGER, IMAGES));
		assertRefused(ErrorCode.MISSING_PARAMETER, "LegalPerson",
				() -> add("名", 0, CatalogMother.CREDIT_CODE, "", MANAGER, IMAGES));
		assertRefused(ErrorCode.MISSING_PARAMETER, "Manager.Name",
				() -> add("名", 0, CatalogMother.CREDIT_CODE, "王", null, IMAGES));
		assertRefused(ErrorCode.MISSING_PARAMETER, "Manager.Phone", () -> add("名", 0, CatalogMother.CREDIT_CODE, "王",
				new Manager("李", null, "110101199003071234"), IMAGES));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_INCORRECT_PHONE_NUMBER, "Manager.Phone", () -> add("名", 0,
				CatalogMother.CREDIT_CODE, "王", new Manager("李", "12345", "110101199003071234"), IMAGES));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Manager.IdNumber",
				() -> add("名", 0, CatalogMother.CREDIT_CODE, "王", new Manager("李", "13800138000", "一二三"), IMAGES));
	}

	@Test
	void refusesNoneTooManyAndBrokenImages() {
		assertRefused(ErrorCode.MISSING_PARAMETER, "ImageSet",
				() -> add("名", 0, CatalogMother.CREDIT_CODE, "王", MANAGER, List.of()));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "ImageSet",
				() -> add("名", 0, CatalogMother.CREDIT_CODE, "王", MANAGER, Collections.nCopies(6, Pictures.png())));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_IMAGE_INVALID, "ImageSet.1",
				() -> add("名", 0, CatalogMother.CREDIT_CODE, "王", MANAGER, List.of(Pictures.png(), "base64")));
	}

	@Test
	void deletesSoThatNoSignCanBeHandedInUnderIt() {
		long id = add();
		this.actions.delete(new DeleteSmsQualificationRequest(id));
		assertThat(list(id)).isEmpty();
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_QUALIFICATION_ID_NOT_FOUND, "QualificationId",
				() -> this.qualifications.usable(id));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_QUALIFICATION_ID_NOT_FOUND, "QualificationId",
				() -> this.actions.delete(new DeleteSmsQualificationRequest(id)));
		assertThat(this.qualifications.find(id)).as("signs still name it").isPresent();
	}

	@Test
	void findsByPartOfNameAndState() {
		long id = add();
		assertThat(list(null, "科技", 1)).extracting(QualificationInfo::qualificationId).contains(id);
		assertThat(list(null, "100%", null)).isEmpty();
		assertThat(list(null, null, 2)).isEmpty();
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "StatusCode", () -> list(null, null, 6));
		long others = add(1, null, null);
		assertThat(ofPurpose(1)).extracting(QualificationInfo::qualificationId).contains(others).doesNotContain(id);
		assertThat(ofPurpose(0)).extracting(QualificationInfo::qualificationId).contains(id).doesNotContain(others);
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Purpose", () -> ofPurpose(2));
	}

	private List<QualificationInfo> ofPurpose(int purpose) {
		return this.actions.list(new DescribeSmsQualificationListRequest(null, null, null, null, null, purpose))
			.qualificationSet();
	}

	private long add(int purpose, List<String> letters, Boolean submit) {
		return this.actions
			.add(new AddSmsQualificationRequest("示例科技有限公司", null, purpose, CatalogMother.CREDIT_CODE, "王小明", MANAGER,
					IMAGES, null, letters, submit))
			.qualificationId();
	}

	private void modify(long id, int purpose, List<String> letters, Boolean submit) {
		this.actions.modify(new ModifySmsQualificationRequest(id, "示例科技有限公司", null, purpose, CatalogMother.CREDIT_CODE,
				"王小明", MANAGER, null, null, letters, submit));
	}

	private ImageFile image(long id, long imageId) {
		return this.imageActions.image(new QualificationImageRequest(id, imageId));
	}

	private long add() {
		return add("示例科技有限公司", 0, CatalogMother.CREDIT_CODE.toLowerCase(), "王小明", MANAGER, IMAGES);
	}

	private long add(String name, Integer purpose, String creditCode, String legalPerson, Manager manager,
			List<String> images) {
		return this.actions
			.add(new AddSmsQualificationRequest(name, null, purpose, creditCode, legalPerson, manager, images, null,
					null, null))
			.qualificationId();
	}

	private QualificationInfo info(long id) {
		return list(id).get(0);
	}

	private List<QualificationInfo> list(long id) {
		return list(id, null, null);
	}

	private List<QualificationInfo> list(Long id, String search, Integer status) {
		return this.actions.list(new DescribeSmsQualificationListRequest(id, search, status, null, null))
			.qualificationSet();
	}

}
