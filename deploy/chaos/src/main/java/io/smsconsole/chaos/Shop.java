package io.smsconsole.chaos;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;

/**
 * An application that sends, and its template for abroad.
 *
 * @param app the application's id
 * @param template the template's id
 */
public record Shop(String app, String template) {

	private static final int SIDE = 100;

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	/** Opens one, and waits until its template is in effect. */
	static Shop open(Api api) throws TencentCloudSDKException, IOException {
		// there is no template before the first sign
		api.call("AddSmsSign", Map.of("SignName", "Chaos", "SignType", 0, "DocumentType", 1, "International", 1,
				"SignPurpose", 0, "ProofImage", picture()));
		String app = api.call("AddAppInfo", Map.of("AppName", "chaos")).path("SmsSdkAppId").asString();
		String template = api
			.call("AddSmsTemplate",
					Map.of("TemplateName", "parcels", "TemplateContent", "Parcel {1} is here", "SmsType", 2,
							"International", 1, "Remark", "for people who ordered"))
			.path("AddTemplateStatus")
			.path("TemplateId")
			.asString();
		Patience.require("the template is reviewed", PATIENCE,
				() -> api
					.call("DescribeSmsTemplateList",
							Map.of("International", 1, "TemplateIdSet", List.of(Long.valueOf(template))))
					.path("DescribeTemplateStatusSet")
					.path(0)
					.path("StatusCode")
					.asInt(-1) == 0);
		return new Shop(app, template);
	}

	private static String picture() throws IOException {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB), "png", png);
		return Base64.getEncoder().encodeToString(png.toByteArray());
	}

}
