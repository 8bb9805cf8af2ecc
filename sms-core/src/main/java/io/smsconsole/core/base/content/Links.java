package io.smsconsole.core.base.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.smsconsole.core.base.fold.FoldedText;
import io.smsconsole.core.base.fold.Folding;
import io.smsconsole.core.base.fold.Span;

/**
 * Finds web addresses in what callers fill into a template. Carriers do not let links
 * through that were not reviewed with the text.
 * <p>
 * An address is: whatever has a scheme or begins with {@code www.}; a name under a common
 * ending or with a path; a name in Chinese under a Chinese ending; four numbers as IP
 * addresses have them. Width and case of letters do not matter, nor invisible characters,
 * nor a full stop or 点 in the place of the last dot. Mail addresses, file names, amounts,
 * times and versions are none.
 */
public final class Links {

	/** Endings under which a name without anything around it is an address. */
	private static final String ENDINGS = "com|cn|net|org|gov|edu|info|biz|cc|tv|co|io|me|top|vip|xyz|club|shop|site|"
			+ "online|store|tech|app|dev|link|ltd|icu|fun|ink|hk|tw|mo|jp|kr|sg|us|uk|eu|ru|de|fr|xn--[a-z0-9-]{2,59}";

	private static final String CHINESE_ENDINGS = "中国|公司|网络|网址|集团|商城|商店|在线|中文网|我爱你|移动|政务|公益";

	/** What a name with a slash behind it may end in without being an address. */
	private static final String FILES = "(?!(?:js|ts|css|html?|docx?|xlsx?|pptx?|pdf|txt|csv|zip|jpe?g|png)/)";

	/**
	 * Neither another name's middle nor the part of a mail address behind the at-sign.
	 */
	private static final String START = "(?<![a-z0-9.@_-])";

	private static final String END = "(?![a-z0-9@-])";

	/** What a host's name may have before its ending; no longer than any is. */
	private static final String NAME = START + "[a-z0-9][a-z0-9.-]{0,250}";

	private static final String NUMBER = "(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";

	/** What may follow, so that a whole address is found. */
	private static final String REST = "[\\x21-\\x7e&&[^,;\"'()<>]]*+";

	private static final String HAN = "[\u4e00-\u9fffa-z0-9-]";

	private static final Pattern LINK = Pattern.compile("(?:https?|ftp)://\\S" + REST + "|(?<![a-z0-9])www[.。][a-z0-9]"
			+ REST + "|" + NAME + "\\.(?:(?:" + ENDINGS + ")" + END + "(?:[:/?]" + REST + ")?|" + FILES
			+ "[a-z]{2,18}(?::[0-9]{1,5})?/[^\\s/]" + REST + ")" + "|" + START
			+ "[a-z0-9-]{0,62}[a-z][a-z0-9-]{0,62}(?:[。点]|\\[[.点]]|\\([.点]\\))(?:com|cn|net|org|cc)" + END + "|(?<!"
			+ HAN + ")" + HAN + "{2,500}+(?<![0-9])\\.(?:" + CHINESE_ENDINGS + ")(?![\\p{L}\\p{N}])"
			+ "|(?<![a-z0-9.])(?<!版本[号:]?)" + NUMBER + "(?:\\." + NUMBER + "){3}(?![a-z0-9]|\\.[0-9])(?:[:/]" + REST
			+ ")?");

	private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

	/** A company's ending that looks like one of a network. */
	private static final String COMPANY = "co.ltd";

	private Links() {
	}

	/**
	 * Whether there is a web address in a text.
	 * @param text the text
	 * @return whether there is one
	 */
	public static boolean in(String text) {
		String folded = Folding.fold(text);
		return suspicious(folded) && !spans(INVISIBLE.matcher(folded).replaceAll("")).isEmpty();
	}

	/**
	 * Where web addresses stand in a text.
	 * @param text the text
	 * @return the places that give them away, each within an address
	 */
	public static List<Span> find(String text) {
		FoldedText folded = FoldedText.of(text);
		return spans(folded.text()).stream()
			.map((span) -> new Span(folded.begin(span.begin()), folded.end(span.end())))
			.toList();
	}

	// Most values are a name or a number, and every address has one of these.
	private static boolean suspicious(String folded) {
		return folded.indexOf('.') >= 0 || folded.indexOf('/') >= 0 || folded.indexOf('。') >= 0
				|| folded.indexOf('点') >= 0;
	}

	private static List<Span> spans(String folded) {
		List<Span> spans = new ArrayList<>();
		for (Matcher link = LINK.matcher(folded); link.find();) {
			if (!link.group().equals(COMPANY)) {
				spans.add(new Span(link.start(), link.end()));
			}
		}
		return spans;
	}

}
