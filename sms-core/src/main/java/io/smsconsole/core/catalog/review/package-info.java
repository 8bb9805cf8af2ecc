/**
 * Reviews: the states that signs, templates and qualifications pass through, the mirror
 * that has the upstream decide on them, and whatever else a second person approves.
 */
package io.smsconsole.core.catalog.review;
