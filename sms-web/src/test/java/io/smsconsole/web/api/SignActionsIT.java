package io.smsconsole.web.api;

import java.util.Arrays;
import java.util.function.Consumer;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.sms.v20210111.SmsClient;
import com.tencentcloudapi.sms.v20210111.models.AddSmsSignRequest;
import com.tencentcloudapi.sms.v20210111.models.DeleteSmsSignRequest;
import com.tencentcloudapi.sms.v20210111.models.DescribeSignListStatus;
import com.tencentcloudapi.sms.v20210111.models.DescribeSmsSignListRequest;
import com.tencentcloudapi.sms.v20210111.models.ModifySmsSignRequest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.image.Pictures;
import io.smsconsole.web.console.CatalogFixture;
import io.smsconsole.web.console.CatalogHands;
import io.smsconsole.web.testing.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The four actions of signs, by the official SDK.
 */
@BrowserTest
class SignActionsIT {

	@LocalServerPort
	private int port;

	@Autowired
	private ApiHands hands;

	@Autowired
	private CatalogFixture fixture;

	@Autowired
	private CatalogHands catalog;

	private SmsClient client;

	private long qualification;

	@BeforeEach
	void startEmpty() {
		this.fixture.empty();
		this.client = Sdk.client(this.port, this.hands.ownersKey());
		this.qualification = this.catalog.qualification();
	}

	@Test
	void leadASignThroughItsLife() throws TencentCloudSDKException {
		long id = this.client.AddSmsSign(add("企鹅商城")).getAddSignStatus().getSignId();
		DescribeSignListStatus status = describe(id);
		assertThat(status.getSignName()).isEqualTo("企鹅商城");
		assertThat(status.getInternational()).isZero();
		assertThat(status.getStatusCode()).isEqualTo(1);
		assertThat(status.getQualificationId()).isEqualTo(this.qualification);
		ModifySmsSignRequest modify = modify(id, "企鹅百货");
		modify.setProofImage("");
		assertThat(this.client.ModifySmsSign(modify).getModifySignStatus().getSignId()).isEqualTo(id);
		assertThat(describe(id).getSignName()).isEqualTo("企鹅百货");
		DeleteSmsSignRequest delete = delete(id);
		assertThat(this.client.DeleteSmsSign(delete).getDeleteSignStatus().getDeleteTime()).isPositive();
		refused("FailedOperation.SignIdNotExist", () -> this.client.DeleteSmsSign(delete), "SignId");
	}

	@Test
	void refuseASignByItsFields() {
		refusedAdding("MissingParameter", (sign) -> sign.setSignName(null), "SignName: This is needed.");
		refusedAdding("MissingParameter", (sign) -> sign.setProofImage(null), "ProofImage");
		refusedAdding("MissingParameter", (sign) -> sign.setSignPurpose(null), "SignPurpose");
		refusedAdding("MissingParameter", (sign) -> sign.setSignType(null), "SignType");
		refusedAdding("MissingParameter", (sign) -> sign.setDocumentType(null), "DocumentType");
		refusedAdding("MissingParameter", (sign) -> sign.setInternational(null), "International");
		refusedAdding("InvalidParameterValue.SignNameLengthTooLong", (sign) -> sign.setSignName("一二三四五六七八九十一二三"),
				"SignName");
		refusedAdding("InvalidParameterValue", (sign) -> sign.setSignName("【企鹅】"), "SignName");
		refusedAdding("InvalidParameterValue", (sign) -> sign.setSignType(2L), "SignType");
		refusedAdding("InvalidParameterValue.InvalidDocumentType", (sign) -> sign.setDocumentType(7L), "DocumentType");
		refusedAdding("InvalidParameterValue.InvalidSignPurpose", (sign) -> sign.setSignPurpose(3L), "SignPurpose");
		refusedAdding("InvalidParameterValue.InvalidInternational", (sign) -> sign.setInternational(3L),
				"International");
		refusedAdding("InvalidParameterValue.ImageInvalid", (sign) -> sign.setProofImage("bm9uZQ=="), "ProofImage");
		refusedAdding("MissingParameter", (sign) -> sign.setSignPurpose(1L), "CommissionImage");
		refusedAdding("InvalidParameterValue.QualificationIdNotFound", (sign) -> sign.setQualificationId(null),
				"QualificationId");
		refusedAdding("InvalidParameterValue.QualificationIdNotFound", (sign) -> sign.setQualificationId(4711L),
				"QualificationId");
	}

	@Test
	void refuseASignThatThereIsAlready() throws TencentCloudSDKException {
		this.client.AddSmsSign(add("企鹅商城"));
		refused("InvalidParameterValue.SignExistAndUnapproved", () -> this.client.AddSmsSign(add("企鹅商城")), "SignName");
		this.fixture.decide("sign", "企鹅商城", 0, "");
		refused("InvalidParameterValue.SignAlreadyPassedCheck", () -> this.client.AddSmsSign(add("企鹅商城")), "SignName");
	}

	@Test
	void refuseToChangeWhatIsApproved() throws TencentCloudSDKException {
		long id = this.client.AddSmsSign(add("企鹅商城")).getAddSignStatus().getSignId();
		ModifySmsSignRequest abroad = modify(id, "企鹅商城");
		abroad.setInternational(1L);
		refused("InvalidParameterValue.InvalidInternational", () -> this.client.ModifySmsSign(abroad), "International");
		for (int approved : new int[] { 0, 2 }) {
			this.fixture.decide("sign", "企鹅商城", approved, "");
			refused("InvalidParameterValue.SignAlreadyPassedCheck", () -> this.client.ModifySmsSign(modify(id, "企鹅百货")),
					"SignId");
			assertThat(describe(id).getStatusCode()).isEqualTo(approved);
		}
		this.fixture.decide("sign", "企鹅商城", -1, "证明图片不清晰");
		assertThat(describe(id).getReviewReply()).isEqualTo("证明图片不清晰");
		assertThat(this.client.ModifySmsSign(modify(id, "企鹅百货")).getModifySignStatus().getSignId()).isEqualTo(id);
	}

	@Test
	void refuseAQualificationThatIsNotApprovedAndTheFiftyFirstSign() throws TencentCloudSDKException {
		long kept = Sdk
			.call(this.client, "AddSmsQualification",
					("{'QualificationName':'示例科技有限公司','Purpose':1,'CreditCode':'91440300708461136T',"
							+ "'LegalPerson':'王小明','Manager':{'Name':'李小红','Phone':'13800138000',"
							+ "'IdNumber':'110101199003071234'},'ImageSet':[],'Submit':false}")
						.replace('\'', '"'))
			.path("QualificationId")
			.asLong();
		refusedAdding("FailedOperation.QualificationIdNotApproved", (sign) -> sign.setQualificationId(kept),
				"QualificationId");
		for (int count = 0; count < 50; count++) {
			this.catalog.sign(Region.INTERNATIONAL, "Penguin" + count);
		}
		refusedAdding("FailedOperation.SignNumberLimit", (sign) -> {
		}, "There are 50 signs");
	}

	@Test
	void refuseToChangeOrTellOfWhatIsNotThere() {
		refused("FailedOperation.MissingSignatureToModify", () -> this.client.ModifySmsSign(modify(4711, "企鹅商城")),
				"SignId");
		refused("FailedOperation.SignIdNotExist", () -> this.client.DeleteSmsSign(delete(4711)), "SignId");
		refused("MissingParameter", () -> this.client.DescribeSmsSignList(new DescribeSmsSignListRequest()),
				"SignIdSet");
		DescribeSmsSignListRequest many = new DescribeSmsSignListRequest();
		many.setSignIdSet(new Long[101]);
		Arrays.fill(many.getSignIdSet(), 1L);
		many.setInternational(0L);
		refused("InvalidParameterValue", () -> this.client.DescribeSmsSignList(many), "SignIdSet");
	}

	private void refusedAdding(String code, Consumer<AddSmsSignRequest> change, String words) {
		AddSmsSignRequest request = add("企鹅商城");
		change.accept(request);
		refused(code, () -> this.client.AddSmsSign(request), words);
	}

	private static void refused(String code, Sdk.Call call, String words) {
		assertThat(Sdk.refusal(code, call)).startsWith(words).matches("\\p{ASCII}+");
	}

	private AddSmsSignRequest add(String name) {
		AddSmsSignRequest request = new AddSmsSignRequest();
		request.setSignName(name);
		request.setSignType(0L);
		request.setDocumentType(1L);
		request.setInternational(0L);
		request.setSignPurpose(0L);
		request.setProofImage(Pictures.png());
		request.setQualificationId(this.qualification);
		return request;
	}

	private ModifySmsSignRequest modify(long id, String name) {
		ModifySmsSignRequest request = new ModifySmsSignRequest();
		request.setSignId(id);
		request.setSignName(name);
		request.setSignType(0L);
		request.setDocumentType(1L);
		request.setInternational(0L);
		request.setSignPurpose(0L);
		request.setProofImage(Pictures.png());
		request.setQualificationId(this.qualification);
		return request;
	}

	private static DeleteSmsSignRequest delete(long id) {
		DeleteSmsSignRequest request = new DeleteSmsSignRequest();
		request.setSignId(id);
		return request;
	}

	private DescribeSignListStatus describe(long id) throws TencentCloudSDKException {
		DescribeSmsSignListRequest request = new DescribeSmsSignListRequest();
		request.setSignIdSet(new Long[] { id });
		request.setInternational(0L);
		return this.client.DescribeSmsSignList(request).getDescribeSignListStatusSet()[0];
	}

}
