package org.muster.plainboot;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** One word, stored. */
@Entity
class WordRow {
    @Id long id;
    String word;
}
