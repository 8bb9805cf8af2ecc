package io.smsconsole.core.base.segment;

import io.smsconsole.core.base.kind.Region;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for the segments of every message.
 */
class SegmentsPropertiesTests {

	@Property
	void neverCostsMoreAbroadThanOnTheMainlandUnlessTheExtensionIsUsed(
			@ForAll @StringLength(max = 1_000) @CharRange(from = 'a', to = 'z') String content) {
		assertThat(Segments.of(content, Region.INTERNATIONAL).count())
			.isLessThanOrEqualTo(Segments.of(content, Region.MAINLAND).count());
	}

	@Property
	void neverGetsFewerByOneMoreCharacter(@ForAll @StringLength(max = 1_000) String content, @ForAll char more,
			@ForAll Region region) {
		int before = Segments.of(content, region).count();
		assertThat(Segments.of(content + more, region).count()).isGreaterThanOrEqualTo(before);
	}

	@Property
	void holdsEveryUnitInItsSegments(@ForAll @StringLength(max = 1_000) String content, @ForAll Region region) {
		Segments segments = Segments.of(content, region);
		int part = segments.gsm() ? Segments.GSM_PART : Segments.UCS2_PART;
		int single = segments.gsm() ? Segments.GSM_SINGLE : Segments.UCS2_SINGLE;
		if (segments.count() == 1) {
			assertThat(segments.units()).isBetween(0, single);
		}
		else {
			assertThat(segments.units()).isGreaterThan(single)
				.isBetween((segments.count() - 1) * part + 1, segments.count() * part);
		}
	}

}
