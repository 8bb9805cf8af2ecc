/**
 * The one way to the counts: whatever tells figures of messages, a page, the API or a
 * file, reads them here.
 */
package io.smsconsole.core.insight.count;
