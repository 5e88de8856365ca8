/** The pages on which texts are changed, and the own texts as pages read them. */
@NullMarked
package nl.meldroute.wording.web;

import org.jspecify.annotations.NullMarked;
