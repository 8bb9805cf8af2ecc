package io.smsconsole.web.console.template;

import java.util.List;

import io.smsconsole.core.base.content.TemplateText;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.segment.SegmentTable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TemplatePreviewTests {

	@Test
	void countsAsItIsBilled() {
		TemplatePreview preview = TemplatePreview.of(Region.MAINLAND, "示例", " 您的验证码是{1}，{2}分钟内有效，{1}。 ");
		assertThat(preview).isEqualTo(new TemplatePreview("【示例】您的验证码是{1}，{2}分钟内有效，{1}。", 23, 27, 1, 2));
		assertThat(TemplatePreview.of(Region.MAINLAND, "示例", "字".repeat(67)).segments()).isEqualTo(2);
		assertThat(TemplatePreview.of(Region.INTERNATIONAL, null, "a".repeat(160)).segments()).isEqualTo(1);
		assertThat(TemplatePreview.of(Region.INTERNATIONAL, "Acme", "a".repeat(160)).segments()).isEqualTo(2);
	}

	@Test
	void countsWhatSendingWouldCost() {
		List<SegmentTable.Row> templates = SegmentTable.rows()
			.stream()
			.filter((row) -> row.text().strip().equals(row.text()) && row.text().length() <= TemplateText.MAX_LENGTH)
			.toList();
		assertThat(templates).hasSizeGreaterThan(150).allSatisfy((row) -> {
			TemplatePreview preview = TemplatePreview.of(row.region(), row.sign(), row.text());
			assertThat(preview.units()).isEqualTo(row.units());
			assertThat(preview.segments()).isEqualTo(row.segments());
		});
	}

	@Test
	void showsNothingAsLongAsNothingIsWritten() {
		assertThat(TemplatePreview.of(Region.MAINLAND, "示例", " ")).isEqualTo(new TemplatePreview("", 0, 0, 0, 0));
		assertThat(TemplatePreview.of(Region.MAINLAND, "示例", null).text()).isEmpty();
	}

	@Test
	void cutsWhatIsFarTooLong() {
		TemplatePreview preview = TemplatePreview.of(Region.MAINLAND, "", "字".repeat(100_000));
		assertThat(preview.text()).hasSize(500);
		assertThat(preview.length()).isEqualTo(100_000);
	}

}
